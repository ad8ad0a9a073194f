import { useWords } from '../../i18n'
import '../../i18n/chain'
import { CoverageMap } from './coverage-map'
import { LooseList } from './loose-list'
import { PlanAdvice } from './plan-advice'
import type { PlanProps } from './plan-part'
import { PlanTable } from './plan-table'
import { PlanTime } from './plan-time'
import './chain.css'

function Coverage(plan: PlanProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="roles-coverage" className="stack">
      <h2 id="roles-coverage">{t('roles:coverage.title')}</h2>
      <CoverageMap {...plan} />
      <LooseList {...plan} />
      <PlanAdvice {...plan} />
    </section>
  )
}

/** The plan as a whole: what covers each line of the role and what is loose, how long it takes, and every criterion on one line. */
export const PlanOverview = (plan: PlanProps) => (
  <>
    <Coverage {...plan} />
    <PlanTime {...plan} />
    <PlanTable {...plan} />
  </>
)
