package io.github.mentoring4j.core;

import io.github.mentoring4j.structure.ModuleChecks;

class ModuleTest extends ModuleChecks {
    ModuleTest() {
        super("io.github.mentoring4j.core");
    }
}
