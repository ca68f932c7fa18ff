package vn.motcua.evaluation.model;

/** From how many tenths of a point on, in all, each grade of an agency is given. */
public record GradeBounds(int excellent, int good, int fair, int average) {}
