-- Releases in use; age 1 is the newest, the one of the latest visit.
INSERT INTO used
SELECT release, row_number() OVER (ORDER BY max(place) DESC)
  FROM (SELECT a.release, row_number() OVER (ORDER BY a.start, a.number NULLS LAST, a.id) AS place
          FROM included i JOIN assessment a USING (id))
 GROUP BY release;

-- Where a point stands: in the cluster of the newest release in which that cluster counts.
INSERT INTO place
SELECT point, cluster
  FROM (SELECT q.point, q.cluster, row_number() OVER (PARTITION BY q.point ORDER BY u.age) AS nth
          FROM question q JOIN used u USING (release) WHERE q.counted = 1)
 WHERE nth = 1;

INSERT INTO judged
SELECT i.grp, i.id, i.factory, q.point, q.id, q.national, x.code = 2
  FROM included i
  JOIN answer x ON x.assessment = i.id
  JOIN question q ON q.release = i.release AND q.id = x.question
 WHERE x.code IN (1, 2) AND q.ncq = 1 AND q.counted = 1;

INSERT INTO groups SELECT DISTINCT grp FROM included;

-- Rules 3 and 4.
INSERT INTO point_rate
SELECT g.grp, p.point, p.cluster,
       (SELECT count(DISTINCT assessment) FROM judged j
         WHERE j.grp = g.grp AND j.point = p.point AND national = 0 AND failed = 1),
       (SELECT count(DISTINCT assessment) FROM judged j
         WHERE j.grp = g.grp AND j.point = p.point AND national = 0)
  FROM groups g
  JOIN place p
 WHERE p.point IN (SELECT point FROM question JOIN used USING (release)
                    WHERE counted = 1 AND ncq = 1 AND national = 0);
