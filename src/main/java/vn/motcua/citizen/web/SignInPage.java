package vn.motcua.citizen.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * The ways in.
 *
 * @param provider what people call it; empty when there is none
 * @param byPhone whether codes can be sent
 */
public record SignInPage(
    String provider, boolean byPhone, String phone, String next, Problems problems) {}
