import { writeWorkbook } from '#platform/server/spreadsheets/write-workbook.ts';
import { workOf } from '../../domain/work-of.ts';
import type { PeopleRow } from '../../contract/desk-views.ts';

/** The list as a sheet, in the order it was asked for; an import knows every heading. */
export function peopleWorkbook(title: string, rows: readonly PeopleRow[]): Promise<Uint8Array> {
  const numbered = rows.map((row, at) => ({ ...row, place: at + 1 }));
  return writeWorkbook({
    sheet: '名册',
    title,
    rows: numbered,
    columns: [
      { heading: '序号', value: (row) => row.place, width: 6 },
      { heading: '姓名', value: (row) => row.name, width: 12 },
      { heading: '性别', value: (row) => row.sex, width: 6 },
      { heading: '出生年月', value: (row) => row.birthMonth, width: 10 },
      { heading: '代表团', value: (row) => row.delegation, width: 18 },
      { heading: '工作单位及职务', value: (row) => workOf(row.employer, row.post), width: 40 },
    ],
  });
}

export const peopleTitle = (today: string, people: number): string => `名册（${today}，${people}人）`;
