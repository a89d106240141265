import type { Server } from 'node:http';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildArchive } from './journeys/archive.ts';
import type { Visitor } from './journeys/visitor.ts';
import { serve, visit, ways } from './journeys/ways.ts';

let browser: Browser;
let folder: string;
let server: Server;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildArchive()]);
  server = await serve(folder);
}, 120_000);
afterAll(async () => {
  server.close();
  await browser.close();
});

const promise = 'UBND huyện Na Rì phấn đấu thu ngân sách trên địa bàn đạt 96 tỷ đồng';
const answer = 'thu ngân sách trên địa bàn đạt 101 tỷ đồng';

describe.each(ways)('$name', (way) => {
  const travel = async (journey: (visitor: Visitor) => Promise<void>) => {
    const visitor = await visit(browser, { folder, server }, way);
    await journey(visitor);
    await visitor.leave();
  };

  test(
    'a journalist sees offices over time, and follows a promise to its report',
    () =>
      travel(async (visitor) => {
        const { page } = visitor;
        const main = page.locator('main');
        await visitor.follow(page.locator('header nav').getByRole('link', { name: 'Người' }));
        await visitor.follow(main.getByRole('link', { name: 'Lường Thị Bích Ngà' }));
        expect(await visitor.heading()).toBe('Lường Thị Bích Ngà');

        const offices = main.locator('section', { hasText: 'Chức vụ qua thời gian' }).first();
        const text = await offices.innerText();
        expect(text).toContain('Phó Chủ tịch UBND huyện');
        expect(text).toContain('Chủ tịch UBND huyện');
        expect(text.indexOf('12/07/2022')).toBeLessThan(text.indexOf('20/12/2023'));
        await visitor.expectToPrint(['Phó Chủ tịch UBND huyện', '12/07/2022']);

        await visitor.follow(main.locator('a[href$="journeys-na-ri-2023-12.html"]'));
        await visitor.follow(main.locator('a[href*="chi-tieu/thu-ngan-sach-"]'));
        expect(await visitor.heading()).toContain('Thu ngân sách');
        const state = await main.innerText();
        expect(state).toContain('Báo cáo đạt');
        await visitor.expectToPrint([promise, answer, 'Báo cáo đạt']);

        const thread = page.url();
        for (const [report, quote] of [
          ['2023-12', promise],
          ['2024-12', answer],
        ] as const) {
          await visitor.follow(
            main.locator(`a[href*="na-ri-${report}.html#e"]`, { hasText: quote }),
          );
          expect(quote).toContain(await visitor.litWords());
          expect(await visitor.heading()).toContain('Na Rì');
          await page.goto(thread);
        }
      }),
    60_000,
  );

  test(
    'a researcher finds meetings by year and organisation, and opens the table',
    () =>
      travel(async (visitor) => {
        const { page } = visitor;
        const main = page.locator('main');
        const section = (name: string) => page.locator('header nav').getByRole('link', { name });
        await visitor.follow(section('Lịch'));
        await visitor.follow(main.locator('a[href$="lich/2023.html"]'));
        expect(await visitor.heading()).toContain('2023');
        await visitor.follow(main.locator('a[href$="lich/2023/12.html"]'));
        expect(await visitor.heading()).toBe('Tháng 12 năm 2023');
        await visitor.follow(main.locator('a.title-link[href$="journeys-na-ri-2023-12.html"]'));
        await visitor.follow(main.locator('a[href$="to-chuc/ubnd-huyen-na-ri.html"]'));
        expect(await visitor.heading()).toBe('UBND huyện Na Rì');
        await visitor.expectToPrint(['UBND huyện Na Rì']);
        const held = main.locator('a[href*="su-kien/journeys-na-ri-2022-07.html"]');
        expect(await held.first().isVisible()).toBe(true);

        await visitor.follow(section('Dữ liệu'));
        const table = async (name: string): Promise<readonly Record<string, string>[]> => {
          const link = main.locator(`a[href$="du-lieu/${name}.csv"]`);
          const text = await visitor.download(link.first());
          expect(text.startsWith('\u{FEFF}')).toBe(true);
          return parse(text, { bom: true, columns: true });
        };
        const keys = (rows: readonly Record<string, string>[], column: string) =>
          new Set(rows.flatMap((row) => row[column] || []));
        const [events, people, taking] = [
          await table('events'),
          await table('people'),
          await table('participations'),
        ];
        expect(keys(events, 'id').size).toBe(events.length);
        expect(keys(people, 'id').size).toBe(people.length);
        expect([...keys(taking, 'event_id')].filter((id) => !keys(events, 'id').has(id))).toEqual(
          [],
        );
        expect([...keys(taking, 'person_id')].filter((id) => !keys(people, 'id').has(id))).toEqual(
          [],
        );
        expect(taking.length).toBeGreaterThan(0);
        const row = events.find(({ id }) => id === 'journeys-na-ri-2023-12');
        expect(row).toMatchObject({ date: '2023-12-20', organiser: 'UBND huyện Na Rì' });
      }),
    60_000,
  );
});
