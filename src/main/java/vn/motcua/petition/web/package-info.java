/** The desk's pages of petitions. */
@NullMarked
package vn.motcua.petition.web;

import org.jspecify.annotations.NullMarked;
