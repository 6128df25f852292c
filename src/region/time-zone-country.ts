import {timeZones} from './generated/time-zones.js';
import {shortPlace} from './short-place.js';

const find = (area: string, place = ''): string | undefined =>
  timeZones
    .split('\n')
    .find((line) => line.startsWith(`${area} `))
    // The code that closes the country's places is the next one after the place.
    ?.split(` ${shortPlace(place)} `)[1]
    ?.match(/\b[A-Z]{2}\b/)?.[0];

/**
 * The listed country a time zone lies in.
 * @param zone IANA name as `Intl` reports it, old names included
 * @returns ISO 3166-1 alpha-2 code; `undefined` for any other IANA name
 */
export function countryOfTimeZone(zone: string): string | undefined {
  const [area = '', place] = zone.split('/');
  return find(area, place) ?? find('', area);
}

/**
 * Whether the table holds all time zones of a country.
 * @param country ISO 3166-1 alpha-2 code, upper case
 */
export function hasTimeZones(country: string): boolean {
  return timeZones.split(/\s/).includes(country);
}
