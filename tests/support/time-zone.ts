// The device's time zone as browsers tell it: by `Temporal` where there is one, and by `Intl`.

type View = Window & typeof globalThis & {readonly Temporal?: {readonly Now: Clock}};

interface Clock {
  timeZoneId: () => string;
}

/**
 * Puts a page into another time zone, or lets asking for it fail.
 * @returns puts it back
 */
export function imitateTimeZone(view: Window & typeof globalThis, timeZone: () => string) {
  const {prototype} = view.Intl.DateTimeFormat;
  const {resolvedOptions} = prototype;
  prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
    return {...resolvedOptions.call(this), timeZone: timeZone()};
  };
  const clock = (view as View).Temporal?.Now;
  const timeZoneId = clock?.timeZoneId;
  if (clock) clock.timeZoneId = timeZone;
  return (): void => {
    prototype.resolvedOptions = resolvedOptions;
    if (clock && timeZoneId) clock.timeZoneId = timeZoneId;
  };
}
