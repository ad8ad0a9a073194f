import type { RoleContent } from '../../../shared/domain/roles'

/** Whether the role has a must or a rule at all: without one, "met" would say nothing. */
export const asksAnything = ({ qualification, requirements }: Pick<RoleContent, 'qualification' | 'requirements'>): boolean =>
  qualification.branches.some(branch => branch.conditions.length > 0) || requirements.some(requirement => requirement.level === 'must')
