package org.tarozi.report.content;

import org.tarozi.text.Text;

import java.util.function.UnaryOperator;

/// How the texts of findings stand in an edition.
///
/// @param naming whether they name factories, in a sentence
record Quotes(UnaryOperator<String> print, String naming) {

    /// To the committee they never do; the programme's own staff reads them as they were written.
    static Quotes in(Edition edition, Material material, Say say) {
        return switch (edition.audience()) {
            case COMMITTEE ->
                    new Quotes(
                            new Anonymous(material.names(), say.say(Text.THE_FACTORY))::text,
                            say.say(ContentText.FACTORIES_NOT_NAMED));
            case INTERNAL ->
                    new Quotes(
                            UnaryOperator.identity(), say.say(ContentText.FACTORIES_MAY_BE_NAMED));
        };
    }

    String of(String text) {
        return print.apply(text);
    }

    /// What leads to the texts, with the sentence.
    String under(String lead) {
        return lead + " " + naming;
    }
}
