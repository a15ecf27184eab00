import type { Role } from '../platform/auth/actor.ts'
import { type Permission, rolesWith } from '../platform/auth/permissions.ts'
import type { MunicipalityId } from '../platform/ids.ts'

/** Somebody invented whom a trial lets anybody be. */
export interface Persona {
  readonly id: string
  readonly role: Exclude<Role, 'company-contact'>
  readonly name: string
  readonly title: string
  readonly municipality: MunicipalityId
  /** May open the example citizen (number 1 of the first municipality) without giving a reason. */
  readonly knowsExample: boolean
}

const persona = (
  id: string,
  role: Persona['role'],
  name: string,
  title: string,
  municipality: number,
  knowsExample: boolean,
): Persona => ({
  id,
  role,
  name,
  title,
  municipality: municipality as MunicipalityId,
  knowsExample,
})

/** Everybody one can be in a trial, in the order of the login page. */
export const personas: readonly Persona[] = [
  persona('caseworker', 'caseworker', 'Kirsten Holm', 'Sagsbehandler', 900, true),
  persona('caseworker-2', 'caseworker', 'Lars Winther', 'Sagsbehandler', 900, false),
  persona('company-adviser', 'company-adviser', 'Jonas Bruun', 'Virksomhedskonsulent', 900, true),
  persona('mentor', 'mentor', 'Aster Lindqvist', 'Mentor', 900, true),
  persona('coordinator', 'coordinator', 'Birgit Dahl', 'Faglig koordinator', 900, true),
  persona('team-leader', 'team-leader', 'Henrik Lund', 'Teamleder', 900, true),
  persona('project-leader', 'project-leader', 'Anne Skov', 'Projektleder', 900, false),
  persona('administrator', 'administrator', 'Ole Frost', 'Administrator', 900, false),
  persona('other-caseworker', 'caseworker', 'Mette Krogh', 'Sagsbehandler', 901, false),
  persona('citizen', 'citizen', 'Samira Haddad', 'Borger', 900, true),
  persona('facilitator', 'facilitator', 'Ida Vang', 'Programfacilitator', 0, false),
  persona('evaluator', 'evaluator', 'Peter Rask', 'Evaluator', 0, false),
]

/** The personas that a page answers on fresh demo data: by role, and where it is about a citizen by who knows her. */
export function personasFor(permission: Permission, aboutCitizen: boolean): Persona[] {
  const allowed = rolesWith(permission)
  return personas.filter(({ role, knowsExample }) => allowed.includes(role) && (knowsExample || !aboutCitizen))
}
