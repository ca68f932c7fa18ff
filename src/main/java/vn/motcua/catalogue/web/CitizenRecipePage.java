package vn.motcua.catalogue.web;

import vn.motcua.catalogue.Procedure;

/**
 * One procedure for citizens.
 *
 * @param inForce whether this version is the one in force today
 */
public record CitizenRecipePage(Procedure procedure, boolean inForce) {}
