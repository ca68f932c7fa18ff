package vn.motcua.dossier.web;

import vn.motcua.signing.SignatureSheet;

/** What the signatures of a file of a dossier are worth. */
public record FileSignaturesPage(String code, String digitisedUrl, SignatureSheet sheet) {}
