/** The focus of a page, lent to a card and given back when the card goes. */
export interface FocusLoan {
  /** Before the card takes the focus. */
  take(): void;
  /** After the card has gone with the focus in it. */
  giveBack(): void;
  /** After the card has gone without it. */
  forget(): void;
}

export function createFocusLoan(document: Document): FocusLoan {
  let lender: Element | null = null;
  return {
    take() {
      lender = document.activeElement;
    },
    giveBack() {
      if (lender instanceof HTMLElement) lender.focus({ preventScroll: true });
      lender = null;
    },
    forget() {
      lender = null;
    },
  };
}
