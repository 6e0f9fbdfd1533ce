-- Rule 2: two visits of one factory within 14 days, at least one of them counted.
SELECT 'duplicate ' || a.id || ' ' || b.id
  FROM assessment a JOIN assessment b ON a.factory = b.factory AND (a.start, a.id) < (b.start, b.id)
 WHERE a.live = 1 AND b.live = 1 AND julianday(b.start) - julianday(a.start) <= 14
   AND (a.id IN (SELECT id FROM included) OR b.id IN (SELECT id FROM included))
UNION ALL
-- Rule 2: factories of the panel with a gap.
SELECT 'gap ' || f.factory || ' ' || c.cycle
  FROM (SELECT DISTINCT factory FROM included) f
  JOIN (WITH RECURSIVE upto(cycle) AS (SELECT 1 UNION ALL SELECT cycle + 1 FROM upto WHERE cycle < 9)
        SELECT cycle FROM upto) c
  JOIN scope s
 WHERE s.period = 'panel' AND c.cycle <= s.n
   AND NOT EXISTS (SELECT 1 FROM included i WHERE i.factory = f.factory AND i.grp = c.cycle)
UNION ALL
-- Counted visits that nobody gave a day.
SELECT 'undated ' || id FROM assessment JOIN included USING (id) WHERE start IS NULL
UNION ALL
-- Rule 8: open conflicts; none of the trash.
SELECT 'conflicts ' || ((SELECT coalesce(sum(open), 0) FROM assessment
                          WHERE live = 1 AND NOT EXISTS (SELECT 1 FROM factory WHERE factory.id = assessment.factory AND factory.live = 0))
                        + (SELECT coalesce(sum(open), 0) FROM factory WHERE live = 1))
       || ' ' || (SELECT coalesce(sum(open), 0) FROM assessment JOIN included USING (id))
UNION ALL
SELECT 'day ' || coalesce(day, '-') FROM day
