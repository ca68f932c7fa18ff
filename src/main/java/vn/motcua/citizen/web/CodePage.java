package vn.motcua.citizen.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * Where a code is typed.
 *
 * @param action where it goes
 * @param back where another telephone is typed
 * @param id of the code that was sent
 * @param phone as people write it
 * @param shown the code, where a demonstration shows what it cannot send
 */
public record CodePage(
    String action,
    String back,
    String id,
    String phone,
    String shown,
    long minutes,
    String next,
    Problems problems) {}
