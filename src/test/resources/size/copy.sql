insert into $TABLE ($COLUMNS)
select $VALUES
  from size.copy c
  cross join (select * from $TABLE offset 0) s
 where $DEALT
 order by c.copy_no
