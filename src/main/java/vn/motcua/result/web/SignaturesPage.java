package vn.motcua.result.web;

import vn.motcua.signing.SignatureSheet;

/**
 * What the signatures of a result are worth.
 *
 * @param resultUrl the page of the result
 */
public record SignaturesPage(String code, String resultUrl, SignatureSheet sheet) {}
