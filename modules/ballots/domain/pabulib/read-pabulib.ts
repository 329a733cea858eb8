/** A project of a participatory budget: cost in the file's currency, whole or with decimals, kept exactly. */
export type PabulibProject = {
  readonly id: string;
  readonly name: string;
  readonly cost: bigint;
  /** What the file says: selected or not; null where it does not say. */ readonly isSelected: boolean | null;
};
/** One approval paper as often as it occurred: the ids of the projects it approves, sorted. */
export type PabulibBallot = { readonly approves: readonly string[]; readonly times: number };
/** An approval election of pabulib.org. Costs and budget are in units of 10 to the minus `decimals`. */
export type PabulibElection = {
  readonly meta: Readonly<Record<string, string>>;
  readonly budget: bigint;
  readonly decimals: number;
  readonly projects: readonly PabulibProject[];
  readonly ballots: readonly PabulibBallot[];
  readonly voters: number;
};

/** What is wrong with a file, and in which line. */
export class PabulibError extends Error {
  override readonly name = 'PabulibError';
}

type Line = { readonly at: number; readonly cells: readonly string[] };
type Sections = Readonly<Record<'META' | 'PROJECTS' | 'VOTES', readonly Line[]>>;

/** Cells between semicolons; a cell may stand in quotes, and a quote inside is doubled. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'),
  );
}

function sectionsOf(text: string): Sections {
  const sections: Record<keyof Sections, Line[]> = { META: [], PROJECTS: [], VOTES: [] };
  let current: Line[] | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const word = line.trim().toUpperCase();
    if (word === 'META' || word === 'PROJECTS' || word === 'VOTES') current = sections[word];
    else if (word !== '' && current) current.push({ at: index + 1, cells: cellsOf(line) });
    else if (word !== '') throw new PabulibError(`line ${index + 1} stands before the section META`);
  }
  for (const [name, lines] of Object.entries(sections))
    if (lines.length === 0) throw new PabulibError(`the section ${name} is missing or empty`);
  return sections;
}

/** The rows below a header, by the names of its columns. */
function rowsOf(
  section: keyof Sections,
  [header, ...lines]: readonly Line[],
  needed: readonly string[],
): { readonly at: number; readonly row: Readonly<Record<string, string>> }[] {
  const names = header?.cells.map((name) => name.toLowerCase()) ?? [];
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined) throw new PabulibError(`the section ${section} has no column ${missing}`);
  return lines.map(({ at, cells }) => ({ at, row: Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])) }));
}

const DECIMAL = /^\d+(?:[.,]\d+)?$/;
const decimalsOf = (amount: string): number => (amount.split(/[.,]/)[1] ?? '').length;

function exactly(amount: string, decimals: number, where: string): bigint {
  if (!DECIMAL.test(amount)) throw new PabulibError(`${where}: "${amount}" is no amount`);
  const [whole = '0', rest = ''] = amount.split(/[.,]/);
  return BigInt(whole + rest.padEnd(decimals, '0'));
}

function ballotsOf(lines: readonly Line[], known: ReadonlySet<string>): PabulibBallot[] {
  const times = new Map<string, number>();
  for (const { at, row } of rowsOf('VOTES', lines, ['vote'])) {
    const approves = [
      ...new Set(
        (row.vote ?? '')
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
      ),
    ].toSorted();
    const unknown = approves.find((id) => !known.has(id));
    if (unknown !== undefined) throw new PabulibError(`line ${at} votes for project ${unknown}, which the file does not have`);
    const key = approves.join(',');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].map(([key, count]) => ({ approves: key === '' ? [] : key.split(','), times: count }));
}

/**
 * Reads a `.pb` file (format of pabulib.org) of approval votes.
 * @throws PabulibError with the line, where the file is not one
 */
export function readPabulib(text: string): PabulibElection {
  const sections = sectionsOf(text);
  const meta = Object.fromEntries(sections.META.map(({ cells: [key = '', value = ''] }) => [key.toLowerCase(), value]));
  const kind = meta.vote_type ?? 'approval';
  if (kind !== 'approval') throw new PabulibError(`votes of the kind "${kind}" are not counted; only approval`);
  const rows = rowsOf('PROJECTS', sections.PROJECTS, ['project_id', 'cost']);
  const budget = meta.budget ?? '';
  const decimals = Math.max(decimalsOf(budget), ...rows.map(({ row }) => decimalsOf(row.cost ?? '')));
  const projects = rows.map(({ at, row: { project_id: id = '', cost = '', name = '', selected = '' } }): PabulibProject => ({
    id,
    name: name === '' ? id : name,
    cost: exactly(cost, decimals, `line ${at}`),
    isSelected: selected === '' ? null : selected !== '0',
  }));
  const known = new Set(projects.map(({ id }) => id));
  if (known.size < projects.length) throw new PabulibError('a project stands in the file twice');
  const ballots = ballotsOf(sections.VOTES, known);
  return {
    meta,
    budget: exactly(budget, decimals, 'META budget'),
    decimals,
    projects,
    ballots,
    voters: ballots.reduce((sum, { times }) => sum + times, 0),
  };
}

/** Approvals of each project, by id. */
export function approvalsOf({ projects, ballots }: PabulibElection): ReadonlyMap<string, number> {
  const votes = new Map(projects.map(({ id }) => [id, 0]));
  for (const { approves, times } of ballots) for (const id of approves) votes.set(id, (votes.get(id) ?? 0) + times);
  return votes;
}
