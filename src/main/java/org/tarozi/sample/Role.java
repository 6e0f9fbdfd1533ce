package org.tarozi.sample;

/// Which of the two auditors of a visit.
enum Role {
    LEAD,
    SECOND
}
