package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.headstart.assessment.FindingId;

/** How an old version keeps the lists of a goal in a column: one line each, its parts apart, nothing lost. */
final class GoalLines {

    // Control characters that nobody types: between parts and between lines.
    private static final String PART = "\u001f";
    private static final String LINE = "\u001e";

    private GoalLines() {}

    private static String line(String... parts) {
        return String.join(PART, parts);
    }

    private static Stream<List<String>> lines(String text) {
        return text.isEmpty()
                ? Stream.empty()
                : Arrays.stream(text.split(LINE, -1)).map(each -> Arrays.asList(each.split(PART, -1)));
    }

    static String ofSteps(List<StepDraft> steps) {
        return steps.stream()
                .map(each -> line(
                        each.text(),
                        each.responsible(),
                        each.targetOn() == null ? "" : each.targetOn().toString()))
                .collect(Collectors.joining(LINE));
    }

    static List<StepDraft> steps(String text) {
        return lines(text)
                .map(each -> new StepDraft(
                        each.get(0), each.get(1), each.get(2).isEmpty() ? null : LocalDate.parse(each.get(2))))
                .toList();
    }

    static String ofBasis(List<Basis> basedOn) {
        return basedOn.stream()
                .map(each -> line(
                        each.finding() == null ? "" : each.finding().value().toString(), each.familyInput()))
                .collect(Collectors.joining(LINE));
    }

    static List<Basis> basis(String text) {
        return lines(text)
                .map(each -> each.get(0).isEmpty()
                        ? Basis.said(each.get(1))
                        : Basis.on(new FindingId(UUID.fromString(each.get(0)))))
                .toList();
    }

    static String ofThoughts(GoalThoughts all) {
        return line(
                all.whyItMatters(),
                all.success(),
                all.skills(),
                all.strengths(),
                all.stressors(),
                all.obstacles(),
                all.strategies(),
                all.supports());
    }

    static GoalThoughts thoughts(String text) {
        var all = text.split(PART, -1);
        return new GoalThoughts(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }
}
