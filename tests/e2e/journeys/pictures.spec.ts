// A picture of a person: chosen, made small in the browser, seen wherever they are, and gone where it should be.

import { readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/fixtures";
import { backup, begin, id, person } from "../support/book.mjs";
import { People } from "../pages/people";

test.use({ timezoneId: "Europe/London", viewport: { width: 390, height: 844 } });

const KEY = `mainstay:1:r:f:${id(0)}`;
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** A picture of which the left half is red and the right half blue. */
async function halves(page: Page, type: string): Promise<Buffer> {
  const url = await page.evaluate((type) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [800, 400];
    const brush = canvas.getContext("2d");
    if (!brush) throw new Error("no canvas");
    for (const [colour, x] of [["#f00", 0], ["#00f", 400]] as const) {
      brush.fillStyle = colour;
      brush.fillRect(x, 0, 400, 400);
    }
    return canvas.toDataURL(type);
  }, type);
  return Buffer.from(url.split(",")[1], "base64");
}

/** A JPEG as a phone held upright saves it: on its side, with a note that says so. */
function turned(jpeg: Buffer): Buffer {
  const tiff = Buffer.from("4d4d002a000000080001011200030000000100060000" + "00000000", "hex");
  const body = Buffer.concat([Buffer.from("Exif\0\0"), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A GIF of two pictures, red and then blue. */
const moving = Buffer.from(
  "474946383961010001008000" + "00ff00000000ff" + "21ff0b4e45545343415045322e300301000000" +
    "21f904000a000000" + "2c000000000100010000" + "02024401" + "00" +
    "21f904000a000000" + "2c000000000100010000" + "02024c01" + "00" + "3b",
  "hex",
);

/** A bitmap of some 30 MB. */
function large(): Buffer {
  const side = 3_200;
  const bitmap = Buffer.alloc(54 + side * side * 3, 0x80);
  bitmap.fill(0, 0, 54);
  bitmap.write("BM");
  for (const [at, value] of [[2, bitmap.length], [10, 54], [14, 40], [18, side], [22, side]]) bitmap.writeUInt32LE(value, at);
  bitmap.writeUInt16LE(1, 26);
  bitmap.writeUInt16LE(24, 28);
  return bitmap;
}

/** The red and blue at the top and at the bottom of a picture on the page. */
const colours = (image: Locator) =>
  image.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0);
    const at = (y: number) => {
      const [red = 0, , blue = 0] = brush?.getImageData(48, y, 1, 1).data ?? [];
      return red > 200 && blue > 200 ? "white" : red > 200 ? "red" : blue > 200 ? "blue" : "other";
    };
    return [canvas.width, canvas.height, at(8), at(88)];
  });

const choose = (page: Page) => page.getByLabel("A picture");

test("a picture is upright, small, seen wherever they are, without a network too, and can be taken back", async ({ page, server, shell, watch }) => {
  watch.allow("ERR_CONNECTION_REFUSED", "Failed to load resource");
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0, { ring: "closest" }), person(1)]));
  await people.go(`#/people/${id(0)}`);
  await page.getByRole("link", { name: "Change the face of Ana" }).click();
  await choose(page).setInputFiles(file("ana.jpg", "image/jpeg", turned(await halves(page, "image/jpeg"))));
  await expect(people.status).toHaveText("Saved.");
  expect(await colours(page.locator(".face-large > img"))).toEqual([96, 96, "red", "blue"]);
  const stored = (await people.stored())[KEY];
  expect(JSON.parse(stored.split("|")[3]).image).toMatch(/^image\/webp;base64,/);
  expect(stored.length).toBeLessThan(4_096);
  await shell.kept();
  await server.kill();
  await shell.reload();
  for (const [route, place] of [["#/", ".hello"], ["#/people", ".rows"], [`#/people/${id(0)}`, ".face-of"]]) {
    await people.go(route);
    const image = page.getByRole("main").locator(place).locator(".face > img");
    await expect(image).toHaveCount(1);
    expect(await colours(image)).toEqual([96, 96, "red", "blue"]);
  }
  // On paper the initials stand there.
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".face-of img")).toBeHidden();
  await expect(page.locator(".face-of .face")).toHaveText("A");
  await page.emulateMedia({ media: "screen" });
  await people.go("#/more");
  await page.getByRole("button", { name: "Undo: the picture of Ana" }).click();
  await expect(people.status).toHaveText("Undone.");
  await people.go(`#/people/${id(0)}`);
  await expect(page.locator(".face-of .face")).toHaveText("A");
  await expect(page.locator(".face-of img")).toHaveCount(0);
  expect(await people.stored()).toHaveProperty([KEY], expect.stringContaining('"gone"'));
});

test("what is large is scaled, what moves stands still, and what is no picture is refused", async ({ page, shell }, info) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0)]));
  await people.go(`#/people/${id(0)}/face`);
  const said = page.getByRole("alert").filter({ hasText: /./ });
  const before = await people.stored();
  // From the disk, since so much takes long on its way into the browser.
  const onDisk = (name: string, buffer: Buffer) => {
    writeFileSync(info.outputPath(name), buffer);
    return info.outputPath(name);
  };
  for (const [name, buffer, words] of [
    ["notes.jpg", Buffer.from("Call Ana on Friday."), "Mainstay can't show this file as a picture."],
    ["cut.jpg", (await halves(page, "image/jpeg")).subarray(0, 200), "Mainstay can't show this file as a picture."],
    ["huge.jpg", Buffer.alloc(40_000_001), "This picture is larger than 40 MB."],
  ] as const) {
    await choose(page).setInputFiles(onDisk(name, buffer));
    await expect(said).toContainText(words);
  }
  expect(await people.stored()).toEqual(before);
  const image = page.locator(".face-large > img");
  await choose(page).setInputFiles(file("moving.gif", "image/gif", moving));
  await expect(image).toHaveCount(1);
  await expect(said).toHaveCount(0);
  expect(await colours(image)).toEqual([96, 96, "red", "red"]);
  const first = await image.getAttribute("src");
  await choose(page).setInputFiles(onDisk("large.bmp", large()));
  await expect(image).not.toHaveAttribute("src", first ?? "");
  expect(await colours(image)).toEqual([96, 96, "other", "other"]);
  await page.getByRole("button", { name: "Remove the picture" }).click();
  await expect(image).toHaveCount(0);
  await expect(page.locator(".face-large")).toHaveText("A");
});

test("a picture goes and comes back with its person, and is in a backup", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0), person(1)]));
  await people.go(`#/people/${id(0)}/face`);
  await choose(page).setInputFiles(file("ana.png", "image/png", await halves(page, "image/png")));
  const seen = await page.locator(".face-large > img").getAttribute("src");
  await people.go("#/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a backup file" }).click();
  const saved = readFileSync(await (await download).path());
  await people.open("Ana");
  await people.menu();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByRole("main").locator(".face > img")).toHaveCount(0);
  await people.go("#/more");
  await page.getByRole("button", { name: "Undo: deleted Ana" }).click();
  await people.go(`#/people/${id(0)}`);
  await expect(page.locator(".face-of img")).toHaveAttribute("src", seen ?? "");
  await page.evaluate(() => localStorage.clear());
  await shell.reload();
  await begin(page, file("backup.json", "application/json", saved));
  await people.go(`#/people/${id(0)}`);
  await expect(page.locator(".face-of img")).toHaveAttribute("src", seen ?? "");
});

test("pictures stop where 60 % of the room is used, and one that is damaged leaves the initials", async ({ page, shell }) => {
  const people = new People(shell);
  await shell.open();
  await begin(page, backup([person(0), person(1)]));
  await people.go(`#/people/${id(0)}/face`);
  await choose(page).setInputFiles(file("ana.png", "image/png", await halves(page, "image/png")));
  await expect(page.locator(".face-large > img")).toHaveCount(1);
  await page.evaluate((key) => {
    localStorage.setItem("another page", "x".repeat(3_200_000));
    localStorage.setItem(key, (localStorage.getItem(key) ?? "").replace("base64,", "base64;"));
  }, KEY);
  await shell.reload();
  await people.go(`#/people/${id(1)}/face`);
  await choose(page).setInputFiles(file("ben.png", "image/png", await halves(page, "image/png")));
  await expect(page.getByRole("alert").filter({ hasText: /./ }).last()).toHaveText("There is no room for more pictures. Words still fit.");
  expect(Object.keys(await people.stored())).not.toContain(`mainstay:1:r:f:${id(1)}`);
  await people.go(`#/people/${id(0)}`);
  await expect(page.locator(".face-of .face")).toHaveText("A");
  await expect(page.locator(".face-of img")).toHaveCount(0);
});
