/** The properties of where it ran: repository, run, job, ref, and the runs before. */
import type { History } from '../../facts/details.ts'
import type { Ref, ThisJob } from '../../facts/facts.ts'
import type { Repository } from '../../facts/links.ts'
import type { Run } from '../../facts/run.ts'
import { address, list, object, text, type Rows } from './rows.ts'

export const repositoryRows: Rows<Repository> = {
  name: text(['owner and name', '所有者和名称'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
}

export const thisJobRows: Rows<ThisJob> = {
  name: text(['its id in the workflow', '在工作流中的 ID'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
  matrix: list(['its values of the matrix', '矩阵中的取值'], ({ matrix }) => matrix),
}

export const runRows: Rows<Run> = {
  url: address(['its address', '网址'], ({ url }) => url),
  id: text(['its id', 'ID'], ({ id }) => id),
  attempt: text(['which attempt it is, from 1', '第几次尝试，从 1 开始'], (run) => run.attempt),
}

export const refRows: Rows<Ref> = {
  name: text(['its name', '名称'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
}

const sinceRows: Rows<NonNullable<History['since']>> = {
  sha: text(['its whole name', '完整的 SHA'], ({ sha }) => sha),
  url: address(['its address', '网址'], ({ url }) => url),
}

export const historyRows: Rows<History> = {
  failures: text(
    ['how many failed in a row right before', '紧接着之前连续失败的次数'],
    ({ failures }) => failures,
  ),
  since: object(
    ['the commit of the first of them', '其中第一次失败的提交'],
    ({ since }) => since,
    sinceRows,
  ),
}
