// The book as a person handles it: by labels, buttons and links.

import { expect, type Page } from "@playwright/test";
import type { Shell } from "./shell";

export class People {
  readonly page: Page;

  constructor(readonly shell: Shell) {
    this.page = shell.page;
  }

  /** Adds someone by name from the list of people. */
  async add(name: string) {
    await this.go("#/people/new");
    await this.page.getByLabel("What do you call them?").fill(name);
    await this.save();
    await expect(this.page.getByRole("heading", { level: 1, name })).toBeVisible();
  }

  async save() {
    await this.page.getByRole("button", { name: /^(Save|Add)$/ }).click();
  }

  /** Opens the field of a part on the page of a person, whether anything is told there or not. */
  async part(label: string) {
    await expect(this.page.locator(".facts")).toBeVisible();
    const told = this.page.locator(".fact", { has: this.page.getByText(label, { exact: true }) });
    if ((await told.count()) > 0) return told.first().click();
    const menu = this.page.locator("details", { has: this.page.getByText("Add to this", { exact: true }) });
    if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
    await menu.getByRole("button", { name: label, exact: true }).click();
  }

  /** Opens a part, changes its field, and waits until that is saved and closed. */
  async tell(label: string, change: () => Promise<unknown>) {
    await this.part(label);
    await change();
    await this.save();
    await expect(this.page.locator("#part-form")).toHaveCount(0);
  }

  /** Taps a button a second time before the page has answered the first. */
  async twice(name: string) {
    await this.page.getByRole("button", { name, exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
  }

  /** Goes to an address of the app as a link would. */
  async go(route: string) {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await expect(this.page.locator("#page-title")).toHaveCount(1);
  }

  async open(name: string) {
    await this.go("#/people");
    await this.page.getByRole("main").getByRole("link", { name }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText(name);
  }

  /** Opens the menu of what is done more rarely on the page of a person. */
  async menu() {
    await this.page.getByRole("main").locator(".hello summary").click();
  }

  /** Chooses something to add from the menu of the timeline on the page of a person. */
  async addTo(what: string) {
    await this.page.getByRole("main").getByText("Add …", { exact: true }).click();
    await this.page.getByRole("link", { name: what, exact: true }).click();
  }

  get status() {
    return this.page.getByRole("status").first();
  }

  /** Everything stored under our prefix, ballast aside. */
  async stored(): Promise<Record<string, string>> {
    return this.page.evaluate(() =>
      Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("mainstay:1:") && !key.endsWith(":pad"))),
    );
  }

  /** The same without what was typed and not saved. */
  async saved(): Promise<Record<string, string>> {
    const stored = await this.stored();
    return Object.fromEntries(Object.entries(stored).filter(([key]) => !key.startsWith("mainstay:1:draft:")));
  }

  /** The people, moments and dates stored, without the record of this device and its undo. */
  async records(): Promise<Record<string, string>> {
    const stored = await this.stored();
    return Object.fromEntries(Object.entries(stored).filter(([key]) => /:r:(p|m|e|c|settings)/.test(key)));
  }
}

/** A made contact file of so many people. */
export function contacts(n: number): Buffer {
  const card = (at: number) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Number${at};Friend;;;\r\nFN:Friend Number${at}\r\nTEL;TYPE=CELL:+1 555 ${String(100000 + at)}\r\nEND:VCARD\r\n`;
  return Buffer.from(Array.from({ length: n }, (_, at) => card(at + 1)).join(""));
}

export const vcf = (name: string, buffer: Buffer) => ({ name, mimeType: "text/vcard", buffer });
