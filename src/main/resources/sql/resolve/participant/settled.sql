delete from audit.touched
