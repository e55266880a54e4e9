-- Nothing: the number is taken by another change, which replaces this file.
SELECT 1;
