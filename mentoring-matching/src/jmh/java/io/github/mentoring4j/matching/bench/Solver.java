package io.github.mentoring4j.matching.bench;

/** One of the libraries that are compared, or what else is measured on the same instance. */
enum Solver {
    /** This library. */
    OURS {
        @Override
        Prepared prepare(Instance instance) {
            return instance.shape == Instance.Shape.GENERAL ? Ours.pairs(instance) : Ours.assignment(instance);
        }
    },

    /** This library's check of its own answer, made ready beforehand. */
    CHECK {
        @Override
        Prepared prepare(Instance instance) {
            return instance.shape == Instance.Shape.GENERAL ? Ours.pairCheck(instance) : Ours.assignmentCheck(instance);
        }
    },

    /** Google OR-Tools, native: {@code LinearSumAssignment} for square instances, {@code MinCostFlow} for sparse ones; no general graphs. */
    OR_TOOLS {
        @Override
        Prepared prepare(Instance instance) {
            return switch (instance.shape) {
                case SQUARE -> OrTools.assignment(instance);
                case SPARSE -> OrTools.flow(instance);
                case GENERAL -> throw new IllegalArgumentException("OR-Tools has no matching on general graphs");
            };
        }
    },

    /**
     * JGraphT: {@code KuhnMunkresMinimalWeightBipartitePerfectMatching} for square instances, {@code MaximumWeightBipartiteMatching} or, with
     * capacities, {@code CapacityScalingMinimumCostFlow} for sparse ones, {@code KolmogorovWeightedMatching} for general ones.
     */
    JGRAPHT {
        @Override
        Prepared prepare(Instance instance) {
            return switch (instance.shape) {
                case SQUARE -> JGraphT.assignment(instance);
                case SPARSE -> JGraphT.sparse(instance);
                case GENERAL -> JGraphT.pairs(instance);
            };
        }
    };

    /** Builds what the library solves; the time this takes is not measured. */
    abstract Prepared prepare(Instance instance);
}
