/**
 * The one search of the desk: dossiers by code, name, identity number and phone, procedures, units
 * and people, each as far as the searcher may see it.
 */
@NullMarked
package vn.motcua.desk.search;

import org.jspecify.annotations.NullMarked;
