// As constants of our own: reading `Node.TEXT_NODE` costs as much as the step to the next node.
export const ELEMENT: number = Node.ELEMENT_NODE;
export const TEXT: number = Node.TEXT_NODE;
