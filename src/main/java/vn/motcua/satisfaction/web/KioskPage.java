package vn.motcua.satisfaction.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * Where a dossier to be rated is named at a device.
 *
 * @param open whether the browser is a device and nobody is signed in at the desk
 * @param code what was typed or scanned
 */
public record KioskPage(boolean open, String code, Problems problems) {}
