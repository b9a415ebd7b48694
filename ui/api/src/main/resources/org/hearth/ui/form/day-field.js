// Shows a day in words, as everywhere on the page, and understands a typed one in words or numbers.
// this: the date picker; $0: short names of the months; $1: of the weekdays from Sunday; $2: the day comes before the month
const months = $0.split(' ');
const weekdays = $1.split(' ');
const dayFirst = $2;
const LETTERS = 3;

const plain = (text) =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f,]/g, '').replace(/([a-z])\./g, '$1').trim();

const day = (year, month, date) => {
  const real = new Date(2000, 0, 1);
  real.setFullYear(year, month, date);
  return real.getMonth() === month && real.getDate() === date ? { year, month, day: date } : undefined;
};

const fullYear = (typed) => {
  const thisYear = new Date().getFullYear();
  if (typed === undefined) {
    return thisYear;
  }
  const year = Number(typed);
  if (typed.length > 2) {
    return year;
  }
  const century = thisYear - (thisYear % 100);
  return century + year > thisYear + 20 ? century - 100 + year : century + year;
};

const inWords = (typed) => {
  const found =
    /^(?:[a-z]+ )?(\d{1,2}) (?:de )?([a-z]+) (?:de )?(\d{4})$/.exec(typed) ||
    /^(?:[a-z]+ )?([a-z]+) (\d{1,2}) (\d{4})$/.exec(typed);
  if (!found) {
    return undefined;
  }
  const [date, name] = /\d/.test(found[1]) ? [found[1], found[2]] : [found[2], found[1]];
  const month = months.findIndex((each) => plain(each).slice(0, LETTERS) === name.slice(0, LETTERS));
  return month < 0 ? undefined : day(Number(found[3]), month, Number(date));
};

const inNumbers = (typed) => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) {
    return day(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  }
  const found = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(typed);
  if (!found) {
    return undefined;
  }
  const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3])];
  const asUsual = dayFirst ? day(year, second - 1, first) : day(year, first - 1, second);
  // 11/23/2026 can only be one day, whatever the language.
  return asUsual || (dayFirst ? day(year, first - 1, second) : day(year, second - 1, first));
};

// Vaadin's connector sets its own formats in this same response; ours come after it.
setTimeout(() => {
  this.i18n = {
    ...this.i18n,
    formatDate: (date) => {
      const real = new Date(2000, 0, 1);
      real.setFullYear(date.year, date.month, date.day);
      return `${weekdays[real.getDay()]} ${date.day} ${months[date.month]} ${date.year}`;
    },
    parseDate: (typed) => inNumbers(plain(typed)) || inWords(plain(typed)),
  };
});
