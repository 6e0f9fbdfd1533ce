-- Every rate as: what, group, id, formula, non-compliant, assessed, percent.
SELECT 'point', grp, point, NULL, n, of, CASE WHEN of > 0 THEN (200 * n + of) / (2 * of) END FROM point_rate
UNION ALL
-- Rule 7, any point of the cluster.
SELECT 'cluster', grp, cluster, 'any_point', n, of, CASE WHEN of > 0 THEN (200 * n + of) / (2 * of) END
  FROM (SELECT r.grp, r.cluster,
               (SELECT count(DISTINCT assessment) FROM judged j JOIN place p USING (point)
                 WHERE j.grp = r.grp AND p.cluster = r.cluster AND national = 0 AND failed = 1) AS n,
               (SELECT count(DISTINCT assessment) FROM judged j JOIN place p USING (point)
                 WHERE j.grp = r.grp AND p.cluster = r.cluster AND national = 0) AS of
          FROM (SELECT DISTINCT grp, cluster FROM point_rate) r)
UNION ALL
-- Rule 7, the exact mean: all counts are at most 30, and 2329089562800 is divisible by 1 to 30.
SELECT 'cluster', grp, cluster, 'mean_of_points', NULL, k,
       CASE WHEN k > 0 THEN (200 * sum + k * 2329089562800) / (2 * k * 2329089562800) END
  FROM (SELECT grp, cluster, sum(of > 0) AS k,
               sum(CASE WHEN of > 0 THEN n * (2329089562800 / of) ELSE 0 END) AS sum
          FROM point_rate GROUP BY grp, cluster)
UNION ALL
-- Rule 5, and the table of national questions.
SELECT CASE q.national WHEN 1 THEN 'national' ELSE 'question' END, q.grp, q.id, NULL, n, of,
       CASE WHEN of > 0 THEN (200 * n + of) / (2 * of) END
  FROM (SELECT g.grp, a.id, a.national,
               (SELECT count(*) FROM judged j
                 WHERE j.grp = g.grp AND j.question = a.id AND j.national = a.national AND failed = 1) AS n,
               (SELECT count(*) FROM judged j
                 WHERE j.grp = g.grp AND j.question = a.id AND j.national = a.national) AS of
          FROM groups g
          JOIN (SELECT DISTINCT q.id, q.national FROM question q JOIN used USING (release)
                 WHERE counted = 1 AND ncq = 1) a) q
UNION ALL
-- Rule 6.
SELECT 'factory', grp, factory, NULL, n, of, CASE WHEN of > 0 THEN (200 * n + of) / (2 * of) END
  FROM (SELECT i.grp, i.factory,
               (SELECT count(DISTINCT point) FROM judged j WHERE j.assessment = i.id AND national = 0 AND failed = 1) AS n,
               (SELECT count(DISTINCT point) FROM judged j WHERE j.assessment = i.id AND national = 0) AS of
          FROM included i)
