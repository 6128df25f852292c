// Facts of another day: as the box shows the oldest day of all, every claim has to be of that day.

/** A copy in which everything was checked on that day. */
export const checkedOn = <Document>(document: Document, day: string): Document =>
  JSON.parse(
    JSON.stringify(document).replaceAll(/"checked":"[^"]*"/g, `"checked":"${day}"`),
  ) as Document;

/** Lets it be a later year in a window, as facts from the future are refused. Returns what undoes it. */
export function travelTo(
  year: number,
  {Date: clock}: {Date: DateConstructor} = globalThis,
): () => void {
  const {now} = clock;
  clock.now = () => clock.UTC(year, 5);
  return () => {
    clock.now = now;
  };
}
