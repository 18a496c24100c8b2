/** A date of TMX in ISO 8601's extended form: `'20240302T051308Z' → '2024-03-02T05:13:08Z'`; undefined when it is none. */
export function isoDateOf(date: string | undefined): string | undefined {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)Z?)?$/.exec(date ?? '');
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second] = found;
  const calendar = `${year}-${month}-${day}`;
  return hour === undefined ? calendar : `${calendar}T${hour}:${minute}:${second}Z`;
}

/** The other way round: `'2024-03-02T05:13:08Z' → '20240302T051308Z'`. */
export function tmxDateOf(date: string): string {
  const plain = date.replace(/[-:]/g, '');
  return plain.includes('T') ? plain : `${plain}T000000Z`;
}
