"""Which of the owner's addresses a letter is from."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('writing', '0004_how_you_write'),
    ]

    operations = [
        migrations.AddField(
            model_name='letter',
            name='sender',
            field=models.EmailField(max_length=254, null=True),
        ),
    ]
