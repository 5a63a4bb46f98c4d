const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether ten digits can be a Danish personal number (CPR): the date must exist, and the check digit must be right where it still must be. Days are
 * also accepted raised by 60, as hospitals number people who have none.
 * Source: the CPR office's »Personnummeret i CPR-systemet« and its notice on numbers without modulus 11.
 * @param digits exactly ten digits, in the order DDMMYYSSSS
 */
export function canBeCprNumber(digits: string): boolean {
  const born = birthDate(digits);
  return born !== null && (hasCheckDigit(digits) || !mustHaveCheckDigit(born));
}

type BirthDate = { year: number; month: number; day: number };

function birthDate(digits: string): BirthDate | null {
  if (!/^\d{10}$/.test(digits)) return null;
  const printedDay = Number(digits.slice(0, 2));
  const day = printedDay > 60 ? printedDay - 60 : printedDay;
  const month = Number(digits.slice(2, 4));
  const year = birthYear(Number(digits.slice(4, 6)), Number(digits[6]));
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** The seventh digit tells the century. */
function birthYear(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/**
 * Since October 2007 numbers are given without regard to the check digit, to those born on dates that have run out of numbers: by the office's
 * list 1 January of most years from 1960 on, which it does not call complete.
 */
function mustHaveCheckDigit({ year, month, day }: BirthDate): boolean {
  if (year > 2007 || (year === 2007 && month >= 10)) return false;
  return !(year >= 1960 && month === 1 && day === 1);
}
