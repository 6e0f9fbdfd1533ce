package org.tarozi.report.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands before or behind a name and is often left out in speech.
///
/// The legal forms that are usual for factories in the countries of the programme, Türkiye, India
/// and Central Asia, as people write them. Those of Viet Nam and Azerbaijan were looked up in the
/// Entity Legal Forms code list of ISO 20275, which lacks Bangladesh and Uzbekistan; the others are
/// common knowledge. Where one side only is usual, the other is not looked at: `SA` may well begin
/// a name.
final class LegalForms {

    /// Abbreviations, with or without full stops between their letters.
    private static final List<List<String>> ABBREVIATED =
            abbreviated(
                    "llc, ltd, inc, corp, co, jsc, ojsc, cjsc, pjsc, jv, plc, gmbh",
                    "ооо, одо, оао, зао, пао, ао, тоо, осоо, чп, ип, сп, уп, дп, гуп",
                    "мчж, қмж, хк, қк, аж, оаж, ёаж, дук, жчк, жшс, жк, ақ, ааж, жаж, ҷдмм, ҷсп,"
                            + " ҷск",
                    "mchj, qmj, xk, qk, aj, oaj, yoaj, duk, yatt, ooo, oao, zao, pao, ao, chp, too",
                    "ش م م, ذ م م, ش ذ م م, ش م ع, م ع م, م خ م");

    private static final List<List<String>> ABBREVIATED_BEHIND =
            abbreviated(
                    "pvt, pte, pty, llp, opc, psc, fze, fzco, tbk, hj, agpj, ýgpj, mmc, asc, qsc",
                    "sa, sas, sasu, sarl, sarlu, eurl, srl, ltda, sc, sae, aş, şti");

    private static final List<List<String>> ABBREVIATED_BEFORE =
            abbreviated("pt, cv, ud, cty, tnhh, ctcp, dntn");

    private static final List<List<String>> IN_FULL =
            forms(
                    "limited, limited liability company, joint stock company, joint venture",
                    "public limited company, private limited company, private limited, private ltd",
                    "private shareholding company, public shareholding company, share company",
                    "private enterprise, foreign enterprise, unitary enterprise",
                    "общество с ограниченной ответственностью, акционерное общество",
                    "открытое акционерное общество, закрытое акционерное общество",
                    "товарищество с ограниченной ответственностью, хозяйственное общество",
                    "совместное предприятие, частное предприятие, унитарное предприятие",
                    "иностранное предприятие, дочернее предприятие",
                    "якка тартибдаги тадбиркор, хусусий корхона, қўшма корхона",
                    "масъулияти чекланган жамият, масъулияти чекланган жамияти",
                    "акциядорлик жамияти, жауапкершілігі шектеулі серіктестік",
                    "mas'uliyati cheklangan jamiyat, mas'uliyati cheklangan jamiyati",
                    "qo'shma korxona, aksiyadorlik jamiyati, xususiy korxona, hojalyk jemgyýeti",
                    "société anonyme, société à responsabilité limitée, sociedad anónima",
                    "société par actions simplifiée, compañía limitada, perseroan terbatas");

    private static final List<List<String>> IN_FULL_BEHIND =
            forms(
                    "limited şirketi, anonim şirketi, sanayi ve ticaret, ticaret ve sanayi",
                    "san ve tic, tic ve san, san tic, dış tic, dış ticaret, y cía, y compañía",
                    "লিমিটেড, প্রাইভেট লিমিটেড, लिमिटेड, प्राइवेट लिमिटेड, لمیٹڈ, پرائیویٹ لمیٹڈ");

    private static final List<List<String>> IN_FULL_BEFORE =
            forms(
                    "công ty, công ty tnhh, công ty tnhh mtv, công ty tnhh một thành viên",
                    "công ty trách nhiệm hữu hạn, công ty trách nhiệm hữu hạn một thành viên",
                    "công ty cổ phần, công ty cp, cty tnhh mtv, cty cp, doanh nghiệp tư nhân,"
                            + " شركة");

    private static final LegalForms FIRMS =
            new LegalForms(
                    joined(ABBREVIATED, ABBREVIATED_BEFORE, IN_FULL, IN_FULL_BEFORE),
                    joined(ABBREVIATED, ABBREVIATED_BEHIND, IN_FULL, IN_FULL_BEHIND));

    private static final List<List<String>> GROUP_WORDS =
            forms(
                    "group of companies, group, holding, guruh, guruhi, xolding, xoldingi",
                    "company, holdings, группа компаний, группа, групп, холдинг, холдинги",
                    "гуруҳ, гуруҳи");

    private static final LegalForms GROUPS = new LegalForms(GROUP_WORDS, GROUP_WORDS);

    private final Map<String, List<List<String>>> before;
    private final Map<String, List<List<String>>> behind;

    private LegalForms(List<List<String>> before, List<List<String>> behind) {
        this.before = longestFirst(before, List::getFirst);
        this.behind = longestFirst(behind, List::getLast);
    }

    private static Map<String, List<List<String>>> longestFirst(
            List<List<String>> forms, Function<List<String>, String> key) {
        return forms.stream()
                .sorted(Comparator.comparing((List<String> form) -> form.size()).reversed())
                .collect(Collectors.groupingBy(key));
    }

    @SafeVarargs
    private static List<List<String>> joined(List<List<String>>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<List<String>> forms(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(", ")))
                .map(SpelledWord::of)
                .map(LegalForms::plain)
                .toList();
    }

    private static List<List<String>> abbreviated(String... lines) {
        return forms(lines).stream().flatMap(form -> Stream.of(form, letters(form))).toList();
    }

    /// As a form is read that has a full stop behind each letter; of several words none has.
    private static List<String> letters(List<String> form) {
        String letters = String.join("", form);
        return letters.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> plain(List<SpelledWord> words) {
        return words.stream().map(SpelledWord::plain).toList();
    }

    /// The words without any legal form, of which there may be several.
    static List<SpelledWord> cutFrom(List<SpelledWord> words) {
        return FIRMS.cut(words, 1);
    }

    /// The words without those for a group; one left is too little to be a name in everyday speech.
    static List<SpelledWord> groupCutFrom(List<SpelledWord> words) {
        return GROUPS.cut(words, 2);
    }

    private List<SpelledWord> cut(List<SpelledWord> words, int fewest) {
        List<SpelledWord> left = words;
        while (left.size() > fewest) {
            List<String> plain = plain(left);
            int most = left.size() - fewest;
            int first = length(before, plain.getFirst(), form -> begins(plain, form), most);
            int last =
                    first > 0
                            ? 0
                            : length(behind, plain.getLast(), form -> ends(plain, form), most);
            if (first + last == 0) {
                return left;
            }
            left = left.subList(first, left.size() - last);
        }
        return left;
    }

    /// How many words the longest form has that is found; 0 where none is.
    private static int length(
            Map<String, List<List<String>>> forms,
            String key,
            Predicate<List<String>> isFound,
            int most) {
        return forms.getOrDefault(key, List.of()).stream()
                .filter(form -> form.size() <= most)
                .filter(isFound)
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean begins(List<String> words, List<String> form) {
        return words.subList(0, form.size()).equals(form);
    }

    private static boolean ends(List<String> words, List<String> form) {
        return words.subList(words.size() - form.size(), words.size()).equals(form);
    }
}
