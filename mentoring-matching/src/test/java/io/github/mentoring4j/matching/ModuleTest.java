package io.github.mentoring4j.matching;

import io.github.mentoring4j.structure.ModuleChecks;

class ModuleTest extends ModuleChecks {
    ModuleTest() {
        super("io.github.mentoring4j.matching");
    }
}
