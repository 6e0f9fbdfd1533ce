-- Rule 1: live, finished, one NCQ assessed, full, filters; each stage its own reason.
INSERT INTO stage1
SELECT a.id,
       CASE
       WHEN a.live = 0 THEN 'deleted'
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'state') THEN 'conflict:state'
       WHEN a.state <> 'done' THEN 'not_finished'
       WHEN a.release IS NULL AND EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'checklist') THEN 'conflict:checklist'
       WHEN a.release IS NULL THEN 'no_checklist'
       WHEN NOT EXISTS (SELECT 1 FROM answer x JOIN question q ON q.id = x.question AND q.release = a.release
                         WHERE x.assessment = a.id AND q.ncq = 1 AND x.code IN (1, 2, 4)) THEN 'nothing_assessed'
       WHEN NOT EXISTS (SELECT 1 FROM answer x JOIN question q ON q.id = x.question AND q.release = a.release
                         WHERE x.assessment = a.id AND q.ncq = 1 AND x.code IN (1, 2)) THEN 'assessed_in_conflict'
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'kind') THEN 'conflict:kind'
       WHEN a.kind NOT IN (SELECT kind FROM scope_kind) THEN 'kind:' || a.kind
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'factory') THEN 'conflict:factory'
       WHEN f.id IS NULL THEN 'no_factory'
       WHEN f.live = 0 THEN 'factory_deleted'
       WHEN 'country' IN (SELECT field FROM scope_filter)
            AND EXISTS (SELECT 1 FROM conflict WHERE subject = f.id AND field = 'country') THEN 'conflict:country'
       WHEN 'country' IN (SELECT field FROM scope_filter)
            AND coalesce(f.country, '') NOT IN (SELECT value FROM scope_filter WHERE field = 'country') THEN 'filter:country'
       WHEN 'region' IN (SELECT field FROM scope_filter)
            AND EXISTS (SELECT 1 FROM conflict WHERE subject = f.id AND field = 'region') THEN 'conflict:region'
       WHEN 'region' IN (SELECT field FROM scope_filter)
            AND coalesce(f.region, '') NOT IN (SELECT value FROM scope_filter WHERE field = 'region') THEN 'filter:region'
       WHEN 'sector' IN (SELECT field FROM scope_filter)
            AND EXISTS (SELECT 1 FROM conflict WHERE subject = f.id AND field = 'sector') THEN 'conflict:sector'
       WHEN 'sector' IN (SELECT field FROM scope_filter)
            AND coalesce(f.sector, '') NOT IN (SELECT value FROM scope_filter WHERE field = 'sector') THEN 'filter:sector'
       END
  FROM assessment a LEFT JOIN factory f ON f.id = a.factory;

-- The end of the window, or the as-of date, or the last start of the period among what is left
-- before the filters: a part of a programme is looked at on the day of the whole.
INSERT INTO day
SELECT CASE s.period
       WHEN 'as_of' THEN s.last
       WHEN 'window' THEN coalesce(s.last, (SELECT max(start) FROM assessment JOIN stage1 USING (id)
                                             WHERE coalesce(reason, 'filter:') IN ('filter:', 'filter:country', 'filter:region', 'filter:sector', 'conflict:country', 'conflict:region', 'conflict:sector') AND start >= coalesce(s.first, '')))
       WHEN 'cycle' THEN (SELECT max(start) FROM assessment JOIN stage1 USING (id) WHERE coalesce(reason, 'filter:') IN ('filter:', 'filter:country', 'filter:region', 'filter:sector', 'conflict:country', 'conflict:region', 'conflict:sector') AND cycle = s.n)
       WHEN 'panel' THEN (SELECT max(start) FROM assessment JOIN stage1 USING (id) WHERE coalesce(reason, 'filter:') IN ('filter:', 'filter:country', 'filter:region', 'filter:sector', 'conflict:country', 'conflict:region', 'conflict:sector') AND cycle <= s.n)
       END
  FROM scope s;

-- Rule 1: factory active on that day; closed without a date, never.
INSERT INTO stage2
SELECT a.id,
       CASE
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = f.id AND field = 'status') THEN 'conflict:status'
       WHEN f.status = 'active' THEN NULL
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = f.id AND field = 'status_since') THEN 'conflict:status_since'
       WHEN d.day < f.since THEN NULL
       ELSE 'factory_inactive'
       END
  FROM stage1 one JOIN assessment a USING (id) JOIN factory f ON f.id = a.factory JOIN day d
 WHERE one.reason IS NULL;

-- Rule 2: the period. A panel wants a highest cycle of at least n.
INSERT INTO stage3
SELECT a.id,
       CASE
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'start_date') THEN 'conflict:start_date'
       WHEN EXISTS (SELECT 1 FROM conflict WHERE subject = a.id AND field = 'cycle') THEN 'conflict:cycle'
       WHEN s.period IN ('cycle', 'panel') AND a.cycle IS NULL THEN 'no_cycle'
       WHEN s.period = 'cycle' AND a.cycle <> s.n THEN 'other_cycle'
       WHEN s.period = 'panel' AND s.n > (SELECT max(b.cycle) FROM assessment b JOIN stage2 t ON t.id = b.id
                                           WHERE b.factory = a.factory AND t.reason IS NULL
                                             AND NOT EXISTS (SELECT 1 FROM conflict WHERE subject = b.id
                                                                AND field IN ('start_date', 'cycle'))) THEN 'panel_short'
       WHEN s.period = 'panel' AND a.cycle > s.n THEN 'panel_later'
       WHEN a.start IS NULL AND coalesce(s.first, s.last) IS NOT NULL THEN 'no_start_date'
       WHEN s.period = 'as_of' AND a.start > s.last THEN 'after_as_of'
       WHEN s.period = 'window' AND (a.start < s.first OR a.start > s.last) THEN 'outside_window'
       END
  FROM stage2 two JOIN assessment a USING (id) JOIN scope s
 WHERE two.reason IS NULL;

-- Rule 2: by start, then by the programme's number, then by id; in a panel once for each cycle.
INSERT INTO stage4
SELECT a.id,
       CASE WHEN row_number() OVER (PARTITION BY a.factory, CASE s.period WHEN 'panel' THEN a.cycle END
                                    ORDER BY a.start DESC, a.number DESC NULLS FIRST, a.id DESC) > 1 THEN 'superseded' END
  FROM stage3 three JOIN assessment a USING (id) JOIN scope s
 WHERE three.reason IS NULL;

INSERT INTO included
SELECT a.id, a.factory, a.release,
       CASE s.period WHEN 'panel' THEN a.cycle WHEN 'cycle' THEN s.n ELSE '' END
  FROM stage4 four JOIN assessment a USING (id) JOIN scope s
 WHERE four.reason IS NULL;
