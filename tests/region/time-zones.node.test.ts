/// <reference types="node" />
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {rawTimeZones} from '@vvo/tzdb';
import {getAllTimezones} from 'countries-and-timezones';
import moment from 'moment-timezone';
import {timeZones} from '../../src/region/generated/time-zones.js';
import {shortPlace} from '../../src/region/short-place.js';
import {countryOfTimeZone} from '../../src/region/time-zone-country.js';

const policy = JSON.parse(
  readFileSync(new URL('../../src/policy/linkedin.json', import.meta.url), 'utf8'),
) as {regions: {countries: string[]; territories: string[]}[]};
const listed = new Set(policy.regions.flatMap((r) => [...r.countries, ...r.territories]));

const known = getAllTimezones({deprecated: true}) as Record<string, {countries: string[]}>;
const placeless =
  /^(Etc\/.*|Atlantic\/Reykjavik|CET|CST6CDT|EET|EST|EST5EDT|HST|MET|MST|MST7MDT|PST8PDT|WET)$/;

const expected = (zone: string, country: string | undefined): string | undefined =>
  country && listed.has(country) && !placeless.test(zone) ? country : undefined;

describe('the time zone table', () => {
  it('gives each of all IANA names, old ones included, its country', () => {
    assert.ok(Object.keys(known).length > 590);
    for (const [zone, {countries}] of Object.entries(known)) {
      assert.equal(countryOfTimeZone(zone), expected(zone, countries[0]), zone);
    }
  });

  it('agrees with the source that has one country per zone', () => {
    for (const {name, countryCode} of rawTimeZones) {
      assert.equal(countryOfTimeZone(name), expected(name, countryCode), name);
    }
  });

  it('agrees with the source that lists the zones of a country', () => {
    const sharing = new Map<string, string[]>();
    for (const country of moment.tz.countries()) {
      for (const zone of moment.tz.zonesForCountry(country)) {
        sharing.set(zone, [...(sharing.get(zone) ?? []), country]);
      }
    }
    for (const [zone, countries] of sharing) {
      const found = countryOfTimeZone(zone);
      if (found) assert.ok(countries.includes(found), `${zone}: ${found}`);
    }
  });

  it('holds nothing but names that are in use', () => {
    const inUse = new Set(
      Object.keys(known).flatMap((zone) => {
        const [area = '', place] = zone.split('/');
        return [` ${shortPlace(area)}`, `${area} ${shortPlace(place ?? '')}`];
      }),
    );
    for (const line of timeZones.split('\n')) {
      const [area = '', ...places] = line.split(' ');
      for (const place of places) {
        if (/^[A-Z]{2}$/.test(place)) continue;
        assert.ok(inUse.has(`${area} ${place}`), `${area}/${place}`);
      }
    }
  });
});
