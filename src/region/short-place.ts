/**
 * A place of a time zone as the table has it: LsAng for Los_Angeles. Five letters, without the vowels inside, tell it
 * from all others in its area, also from those that are not in the table. `npm run time-zones` stops when they no
 * longer do, and says where; one letter more is the way out.
 */
export const shortPlace = (place: string): string => place.replace(/\B[_aeiou]/g, '').slice(0, 5);
