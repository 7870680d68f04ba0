// What is kept: one key for each person, one for each month of moments. Read once, written where it changes.

import { byId } from "./words.js";

const PERSON = "plain:p:";
const MONTH = "plain:m:";

/** People by id. */
export const people = new Map();
/** Moments of a month by their id, by month. */
const months = new Map();
/** Moments with a person, the latest first, by the person's id. */
const withPerson = new Map();

export function open() {
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = localStorage.key(at);
    if (key.startsWith(PERSON)) {
      const person = JSON.parse(localStorage.getItem(key));
      people.set(person.id, person);
    } else if (key.startsWith(MONTH)) {
      months.set(key.slice(MONTH.length), JSON.parse(localStorage.getItem(key)));
    }
  }
  for (const [month, moments] of months) {
    for (const [id, moment] of Object.entries(moments)) note(id, `${month}-${String(moment.d).padStart(2, "0")}`, moment);
  }
  for (const moments of withPerson.values()) moments.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : byId(b.id, a.id)));
}

function note(id, day, moment) {
  for (const person of moment.with) {
    if (!withPerson.has(person)) withPerson.set(person, []);
    withPerson.get(person).push({ id, day, how: moment.how, note: moment.note });
  }
}

export const moments = (id) => withPerson.get(id) ?? [];

/** The day of the last contact, if any. */
export const lastContact = (id) => withPerson.get(id)?.[0]?.day;

/** Keeps a new moment. */
export function log(person, day) {
  const [month, id] = [day.slice(0, 7), newId()];
  const moment = { d: Number(day.slice(8)), with: [person] };
  if (!months.has(month)) months.set(month, {});
  months.get(month)[id] = moment;
  localStorage.setItem(MONTH + month, JSON.stringify(months.get(month)));
  if (!withPerson.has(person)) withPerson.set(person, []);
  withPerson.get(person).unshift({ id, day });
}

/** Keeps new people. */
export function add(many) {
  for (const person of many) {
    localStorage.setItem(PERSON + person.id, JSON.stringify(person));
    people.set(person.id, person);
  }
}

export const newId = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(8)))).slice(0, 11);
