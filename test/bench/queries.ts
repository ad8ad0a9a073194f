/** The quickest we know for the columns of a role's board. */
export const boardQuery = `
  SELECT a.id, a.candidateId, a.stage, a.rejectionJson, a.createdAtMs, a.stageSinceMs, a.checksJson, c.name, c.source, c.factsJson,
    (SELECT count(*) FROM candidateFiles f WHERE f.candidateId = a.candidateId) AS fileCount,
    (SELECT count(*) FROM interviews i WHERE i.applicationId = a.id AND i.status = 'planned') AS plannedInterviews,
    (SELECT count(*) FROM interviews i WHERE i.applicationId = a.id AND i.status = 'locked') AS lockedScorecards
  FROM applications a JOIN candidates c ON c.id = a.candidateId
  WHERE a.roleId = ? ORDER BY a.createdAtMs, a.id`

/** The rows that a comparison is made of: the role, its applicants, their locked scorecards and the ratings in those. */
export const comparisonQueries = [
  'SELECT contentJson FROM roles WHERE id = ?',
  `SELECT a.id, c.name, a.stage, a.rejectionJson, c.factsJson, a.checksJson
  FROM applications a JOIN candidates c ON c.id = a.candidateId WHERE a.roleId = ? ORDER BY a.createdAtMs, a.id`,
  `SELECT i.applicationId, i.id, i.title, i.rater, i.lockedAtMs
  FROM applications a JOIN interviews i ON i.applicationId = a.id WHERE a.roleId = ? AND i.status = 'locked' ORDER BY i.lockedAtMs, i.id`,
  `SELECT i.id, t.criterionId, t.value, t.quote
  FROM applications a JOIN interviews i ON i.applicationId = a.id JOIN ratings t ON t.interviewId = i.id
  WHERE a.roleId = ? AND i.status = 'locked'`,
]
