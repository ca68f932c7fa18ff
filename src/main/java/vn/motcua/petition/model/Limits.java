package vn.motcua.petition.model;

/**
 * Within how many working days an agency has to act, as the settings said when the petition came to
 * it.
 */
public record Limits(int refuse, int ask, int forward, int handle, int publish) {}
