package org.tarozi.store.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.ProfileField;

class SpecialTest {

    /// A condition on such a field would never be known.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deleted",
                "sign_off",
                "same:0190c000-0000-7000-8000-000000000001",
                "same",
                "deleted_parts",
                "dormitory"
            })
    void noChecklistNamesAFieldOfItsProfileLikeASpecialOne(String field) {
        assertEquals(Special.isSpecial(field), ProfileField.isReserved(field));
    }
}
