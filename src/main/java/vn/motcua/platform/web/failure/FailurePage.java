package vn.motcua.platform.web.failure;

import java.util.List;

/**
 * The page that says what went wrong, what was kept and what to do now.
 *
 * @param sentences what is wrong in particular, e.g. the findings of a refusal
 * @param incident number to tell the administrator, or empty
 * @param back page to go on from
 */
public record FailurePage(
    String title, String detail, List<String> sentences, String incident, String back) {}
