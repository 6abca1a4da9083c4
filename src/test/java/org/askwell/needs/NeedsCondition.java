package org.askwell.needs;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

import java.util.Arrays;
import java.util.Optional;

/** Skips what cannot be tested on this machine. */
final class NeedsCondition implements ExecutionCondition {
    private final Absences absences = Absences.ofThisBuild();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Requirement> missing =
                AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                        .flatMap(needs ->
                                Arrays.stream(needs.value())
                                        .filter(requirement -> !requirement.isHere())
                                        .findFirst());
        return missing.map(
                        requirement -> {
                            absences.note(requirement);
                            return ConditionEvaluationResult.disabled(requirement.told());
                        })
                .orElseGet(() -> ConditionEvaluationResult.enabled("the machine has it"));
    }
}
