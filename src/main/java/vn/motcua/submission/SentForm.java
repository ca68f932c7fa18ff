package vn.motcua.submission;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a dossier was sent with.
 *
 * @param formId with {@code edition} names the form for ever
 */
public record SentForm(String formId, int edition, ObjectNode document) {}
