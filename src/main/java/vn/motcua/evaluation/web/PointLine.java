package vn.motcua.evaluation.web;

/**
 * An index and its points.
 *
 * @param points empty when there is nothing to judge by
 * @param why what they hang on
 * @param url where more is to be seen; empty when nowhere
 */
public record PointLine(String number, String name, String points, String why, String url) {}
