package org.tarozi.exchange.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Country names and their codes (ISO 3166).
public final class Countries {

    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "viet nam", "VN",
                    "kyrgyz republic", "KG",
                    "lao pdr", "LA",
                    "turkey", "TR",
                    "türkiye", "TR",
                    "burma", "MM",
                    "myanmar", "MM",
                    "swaziland", "SZ");

    private final Map<String, String> codes = new HashMap<>(OTHER_NAMES);

    public Countries() {
        for (String code : Locale.getISOCountries()) {
            codes.put(key(name(code)), code);
            codes.put(key(code), code);
        }
    }

    /// The code of a country by its English name, or by the code itself.
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /// The English name of a code.
    public String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
