// The parts of the peers that the benches use; none of them ships types.
declare module 'sax' {
  interface Parser {
    onopentag: (tag: { readonly name: string }) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    write(text: string): Parser;
    close(): void;
  }
  const sax: { parser(strict: boolean): Parser };
  export default sax;
}
declare module 'papaparse' {
  const Papa: { parse(text: string): { readonly data: readonly (readonly string[])[] } };
  export default Papa;
}
declare module 'gettext-parser' {
  export const po: { parse(text: string): { readonly translations: Readonly<Record<string, object>> } };
}
