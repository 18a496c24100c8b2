// As constants of our own: reading `Node.TEXT_NODE` costs as much as the step to the next node.
/** `Node.ELEMENT_NODE`. */
export const ELEMENT = 1;
/** `Node.TEXT_NODE`. */
export const TEXT = 3;
