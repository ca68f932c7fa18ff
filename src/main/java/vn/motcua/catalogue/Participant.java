package vn.motcua.catalogue;

/**
 * An agency or department that works on a step at the same time as the one that leads it.
 *
 * @param number from 1, in the order written down
 * @param workingHours by when it has to answer, counted from the beginning of the step
 */
public record Participant(int number, StepUnit unit, int workingHours) {}
