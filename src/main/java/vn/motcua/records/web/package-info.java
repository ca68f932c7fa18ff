/** The page of the store of files, for those who look after the system. */
@NullMarked
package vn.motcua.records.web;

import org.jspecify.annotations.NullMarked;
